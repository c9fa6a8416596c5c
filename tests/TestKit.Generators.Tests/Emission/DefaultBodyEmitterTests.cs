using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class DefaultBodyEmitterTests
{
    [Fact]
    public void Body_OfAMember_RunsInAnObjectThatHandsEverythingElseOn()
    {
        var made = Thing.With("int Must(int x); int Opt(int x) => Must(x) + 1; int Rw { get; set; } event Action E;");

        Assert.Contains("backing: Backing.Sync<ValueTuple<int>, int>(a => OptDefault.Opt(a.Item1))", made.Member("OptMember"));
        Assert.Equal("private IThing OptDefault => _backing ?? _optDefault ?? Lazily.Keep(ref _optDefault, new OptDefaultBody(this));", made.Member("OptDefault"));
        Assert.Equal(
            """
            private sealed class OptDefaultBody(IThing self) : IThing
                {
                    int IThing.Must(int x) => ((IThing)self).Must(x);
                    int IThing.Rw { get => ((IThing)self).Rw; set => ((IThing)self).Rw = value; }
                    event Action IThing.E { add => ((IThing)self).E += value; remove => ((IThing)self).E -= value; }
                }
            """,
            made.Type("OptDefaultBody"));
    }

    [Fact]
    public void Body_ParameterIsCalledSelf_StillReachesTheDouble()
        => Assert.Contains("private sealed class OptDefaultBody(IThing self2)", Thing.With("int Must(int self); int Opt() => Must(1);").Type("OptDefaultBody"));

    [Theory]
    [InlineData("public interface IThing : IBase { }", true)]
    [InlineData("public interface IThing : IBase { int IBase.M() => 2; }", true)]
    [InlineData("public interface ILeft : IBase { int IBase.M() => 2; } [GenerateTestDouble] public interface IThing : ILeft { int IBase.M() => 3; }", true)]
    [InlineData("public interface IThing : IBase { abstract int IBase.M(); }", false)]
    [InlineData("public interface ILeft : IBase { int IBase.M() => 2; } public interface IRight : IBase { int IBase.M() => 3; } [GenerateTestDouble] public interface IThing : ILeft, IRight { }", false)]
    public void Body_OfABase_RunsWhereOneIsMostSpecific(string declaration, bool runs)
    {
        var annotated = declaration.Contains("[Generate") ? declaration : "[GenerateTestDouble] " + declaration;
        var made = GeneratorRun.Of($"namespace Demo; public interface IBase {{ int M() => 1; }} {annotated}").Generate().Double;

        Assert.Equal(runs, made.Text.Contains("MDefaultBody"));
    }

    [Theory]
    [InlineData("IWith, IWithout")]
    [InlineData("IWithout, IWith")]
    public void Body_OneOfTwoBasesHasNone_RunsForBoth(string bases)
    {
        var made = GeneratorRun.Of($"namespace Demo; public interface IWith {{ void Close() {{ }} }} public interface IWithout {{ void Close(); }} [GenerateTestDouble] public interface IThing : {bases} {{ }}").Generate().Double;

        Assert.Contains("backing: Backing.Void<ValueTuple>(a => ((IWith)CloseDefault).Close())", made.Member("CloseMember"));
        Assert.Contains("void IWithout.Close() => ((IWithout)self).Close();", made.Type("CloseDefaultBody"));
    }

    [Fact]
    public void Body_CallsTheMemberThatHidesItsOwn_IsAMemberOfItsOwn()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IBase { int Size { get; } } [GenerateTestDouble] public interface IThing : IBase { new int Size { get; } int IBase.Size => Size; }").Generate().Double;

        Assert.DoesNotContain("Default", made.Member("SizeMember"));
        Assert.Contains("IBase_SizeDefault", made.Member("IBase_SizeMember"));
        Assert.Contains("int IThing.Size { get => ((IThing)self).Size; }", made.Type("IBase_SizeDefaultBody"));
    }

    [Theory]
    [InlineData("protected int M() => 1;")]
    [InlineData("int M { get => 1; protected set { } }")]
    public void Body_OfAMemberThatCannotBeDoubled_IsLeftAlone(string member)
    {
        var made = Thing.With($"int Get(); {member}");

        Assert.Empty(made.Slots("M"));
        Assert.NotEmpty(made.Slots("Get"));
    }

    [Theory]
    [InlineData("ref readonly int M(in int x) => ref x;")]
    [InlineData("unsafe int* M(int* x) => x;")]
    [InlineData("Span<int> M => default;")]
    public void Body_OfAMemberThatADelegateAnswers_RunsUnlessSetUp(string member)
        => Assert.Contains("backing: ", Thing.With($"int Get(); {member}").Member("MMember"));

    [Fact]
    public void StaticBody_OfTheFrameworksInterfaces_CanBeSetUp()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(System.Numerics.INumber<>))]").Generate().Double;

        Assert.Contains("=> TBodies.Clamp(a.Item1, a.Item2, a.Item3)", made.Text);
        Assert.Contains("StaticMembers<StaticBodies, StaticBodies", made.Text);
        Assert.DoesNotContain("operator checked", made.Text);
    }

    [Theory]
    [InlineData("static virtual int M() => 1;", true)]
    [InlineData("static virtual int P { get => 1; set { } }", true)]
    [InlineData("static virtual event Action E { add { } remove { } }", true)]
    [InlineData("static abstract int M();", false)]
    [InlineData("static int M() => 1; static abstract int N();", false)]
    public void StaticBodies_WhereThereAreNone_CostNothing(string member, bool printed)
        => Assert.Equal(printed, Thing.With($"int Get(); {member}").Text.Contains("StaticBodies"));

    [Fact]
    public void StaticBody_OfEachBase_IsAMemberOfItsOwn()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface ILeft { static virtual int M() => 1; } public interface IRight { static virtual int M() => 2; } [GenerateTestDouble] public interface IThing : ILeft, IRight { }").Generate().Double;

        Assert.Contains("StaticMembers<TBodies, TBodies2> : TKG::StaticDouble where TBodies : global::Demo.ILeft where TBodies2 : global::Demo.IRight", made.Text);
        Assert.Contains("static int global::Demo.IRight.M() => _statics.Current.IRight_MMember().Invoke(default);", made.Text);
        Assert.Contains("a => TBodies2.M()", made.Text);
    }
}
