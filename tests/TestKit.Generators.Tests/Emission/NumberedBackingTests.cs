using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class NumberedBackingTests
{
    [Theory]
    [InlineData("int Get(string id);", "Forward.Sync<string, int>(_backing.Get)")]
    [InlineData("void Close();", "Forward.Void(_backing.Close)")]
    [InlineData("Task SaveAsync(int x, CancellationToken ct);", "Forward.Task<int, CancellationToken>(_backing.SaveAsync)")]
    [InlineData("Task<int?> GetAsync();", "Forward.TaskOf<int?>(_backing.GetAsync)")]
    [InlineData("ValueTask CloseAsync(int a, int b, int c);", "Forward.ValueTask<int, int, int>(_backing.CloseAsync)")]
    [InlineData("ValueTask<int> CountAsync(int a, int b, int c, int d);", "Forward.ValueTaskOf<int, int, int, int, int>(_backing.CountAsync)")]
    [InlineData("IAsyncEnumerable<int> Read(string? from = null, params int[] more);", "Forward.Sync<string?, int[], IAsyncEnumerable<int>>(_backing.Read)")]
    [InlineData("bool TryGet(string id, out int x);", "new TryGetHandler(_backing.TryGet)")]
    [InlineData("void Put(in int x);", "Backing.Void<ValueTuple<int>>(a => _backing.Put(a.Item1))")]
    [InlineData("void Put(int a, int b, int c, int d, int e);", "Backing.Void<PutArgs>(a => _backing.Put(a.Item1, a.Item2, a.Item3, a.Item4, a.Item5))")]
    public void Method_OfTheInterface_IsGivenByItsNumber(string member, string given)
    {
        var made = Thing.With(member);

        Assert.Contains($"case 1: return {given};", made.Slot("Backing"));
        Assert.Contains(", number: 1", made.Text);
        Assert.DoesNotContain("backing: ", made.Text);
    }

    [Fact]
    public void Method_OfABase_IsGivenThroughIt()
        => Assert.Contains(
            "case 1: return Forward.Sync<int, int>(((IBase)_backing).Get);",
            GeneratorRun.Of("namespace Demo; public interface IBase { int Get(int x); } [GenerateTestDouble] public interface IThing : IBase { }").Generate().Double.Slot("Backing"));

    [Theory]
    [InlineData("[System.Diagnostics.Conditional(\"DEBUG\")] public virtual void Get(int x) { }", "Backing.Void<ValueTuple<int>>(a => _backing.Get(a.Item1))")]
    [InlineData("public virtual void Get(int x) { } [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] public virtual void Get(long x) { }", "Backing.Void<ValueTuple<int>>(a => _backing.Get(a.Item1))")]
    [InlineData("public virtual void Get(int x, out int y) => y = x; [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] public virtual void Get(long x, out int y) => y = 1;", "Handler((int x, out int y) => _backing.Get(x, out y))")]
    public void Method_CannotBecomeADelegateByItsName_IsGivenByALambda(string members, string given)
        => Assert.Contains(given, GeneratorRun.Of($"namespace Demo; [GenerateTestDouble] public abstract class Thing {{ {members} }}").In(GeneratorRun.CSharp14).Generate().Double.Slot("Backing"));

    [Theory]
    [InlineData("T Get<T>(string id);")]
    [InlineData("int Get() => 1;")]
    [InlineData("[Obsolete(\"gone\", true)] int Get();")]
    [InlineData("static abstract int Get();")]
    [InlineData("int P { get => 1; set { } }")]
    [InlineData("int P { get; init; }")]
    [InlineData("int P { set; }")]
    [InlineData("[Obsolete(\"gone\", true)] int P { get; }")]
    [InlineData("ref int P { get; }")]
    [InlineData("Span<int> P { get; }")]
    [InlineData("int this[int x] { get; set; }")]
    [InlineData("static abstract int P { get; set; }")]
    [InlineData("static abstract event Action Changed;")]
    [InlineData("event Action Changed { add { } remove { } }")]
    [InlineData("[Obsolete(\"gone\", true)] event Action Changed;")]
    public void Member_NeedsMoreThanItsNumber_BringsItsOwnAnswer(string member)
        => Assert.Empty(Thing.With(member).Slots("Backing"));

    [Theory]
    [InlineData("int Count { get; }", "case 1: return _backing.Count;")]
    [InlineData("string? Name { get; set; }", "case 1: return _backing.Name;")]
    [InlineData("string? Name { get; set; }", "case -1: _backing.Name = (string?)value; return null;")]
    [InlineData("unsafe int* Place { get; set; }", "case 1: return (nint)_backing.Place;")]
    [InlineData("unsafe int* Place { get; set; }", "case -1: _backing.Place = (int*)(nint)value; return null;")]
    [InlineData("event Action<int> Told;", "case 1: _backing.Told += (Action<int>)value; return null;")]
    [InlineData("event Action<int> Told;", "case -1: _backing.Told -= (Action<int>)value; return null;")]
    public void PropertyOrEvent_OfTheInterface_IsUsedByItsNumber(string member, string used)
        => Assert.Contains(used, Thing.With(member).Slot("Backing"));

    [Fact]
    public void Property_WithAGetterAlone_AsksByItsNumber()
        => Assert.Contains("new(this, \"Count\", backing: PropertyBacking.Getter<ValueTuple, int>(this, 1))", Thing.With("int Count { get; }").Member("CountMember"));

    [Fact]
    public void Property_OfAClassWithAProtectedSetter_BringsItsOwnGetter()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public abstract class Thing { public abstract int P { get; protected set; } }").Generate().Double;

        Assert.Contains("getter: _backing is null ? null : Backing.Sync<ValueTuple, int>(a => _backing.P), setter: null", made.Member("PMember"));
        Assert.Empty(made.Slots("Backing"));
    }

    [Fact]
    public void ReferenceImplementation_OfAFactory_IsKeptByNumber()
    {
        var made = Thing.With("void Close();");

        Assert.Contains("case 0: _backing = (IThing)value; return null;", made.Slot("Backing"));
        Assert.Contains("(this, options, backing);", made.Text);
    }

    [Fact]
    public void ReferenceImplementation_OfAFactoryWhereNoMemberHasANumber_IsKeptByALambda()
        => Assert.Contains("(this, options, backing, made => _backing = made);", Thing.With("T Get<T>();").Text);
}
