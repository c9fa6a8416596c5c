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
        Assert.Contains(", number: _backing is null ? 0 : 1", made.Text);
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
    [InlineData("int Count { get; }")]
    [InlineData("static abstract int Get();")]
    public void Member_NeedsMoreThanItsNumber_BringsItsOwnAnswer(string member)
        => Assert.Empty(Thing.With(member).Slots("Backing"));
}
