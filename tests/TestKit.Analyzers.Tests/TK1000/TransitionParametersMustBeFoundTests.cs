using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class TransitionParametersMustBeFoundTests
{
    private const string Types = " public enum State { New, Done }";

    [Theory]
    [InlineData("[RecordsTransition] Task MoveAsync(string id, State from, State to, CancellationToken ct = default);")]
    [InlineData("[RecordsTransition] void Move(State fromState, State toState, int id);")]
    [InlineData("[RecordsTransition(Key = nameof(id), From = nameof(old), To = nameof(next))] void Move(string note, int id, State old, State next);")]
    [InlineData("[RecordsTransition] void Move(string id, in State from, State to);")]
    [InlineData("[RecordsTransition] void Move(string id, State from, State to); [RecordsTransition] void Force(string? id, State from, State to);")]
    [InlineData("[RecordsTransition] void Move<TNote>(string id, State from, State to, TNote note);")]
    [InlineData("void Move(string id, State before, State after);")]
    public async Task Method_WhoseParametersAreFound_IsNotReported(string method)
        => await Verify.Diagnostics<TransitionParametersMustBeFound>($"[GenerateTestDouble] public interface IStore {{ {method} }}{Types}");

    [Theory]
    [InlineData("(Key = \"jobId\")", "string id, State from, State to", "it has no parameter named 'jobId'")]
    [InlineData("", "string id, State before, State after", "no two parameters of one type are called from and to; name them with From and To")]
    [InlineData("", "string id, State from, int to", "no two parameters of one type are called from and to; name them with From and To")]
    [InlineData("(From = \"a\", To = \"b\")", "string id, State a, int b", "'a' and 'b' are of different types")]
    [InlineData("", "State from, State to, CancellationToken token", "no parameter is left that could be the key; name it with Key")]
    [InlineData("", "string id, State from, ref State to", "it can change its parameter 'to', and no transition is recorded of such calls")]
    [InlineData("", "string id, State from, State to, out int version", "it can change its parameter 'version', and no transition is recorded of such calls")]
    [InlineData("", "ReadOnlySpan<char> id, State from, State to", "the type of 'id' cannot be the type of a log")]
    public async Task Method_WhoseParametersAreNotFound_IsReported(string arguments, string parameters, string reason)
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            $"[GenerateTestDouble] public interface IStore {{ [[|RecordsTransition{arguments}|]] void Move({parameters}); }}{Types}",
            $"'Move' records no transitions: {reason}");

    [Fact]
    public async Task Method_OfItsOwnTypeParameter_IsReported()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            "public interface IStore { [[|RecordsTransition|]] void Move<TKey>(TKey id, int from, int to); }",
            "'Move' records no transitions: the type of 'id' cannot be the type of a log");

    [Fact]
    public async Task Method_OfTheInterfacesTypeParameter_IsNotReported()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>("[GenerateTestDouble] public interface IStore<TKey> { [RecordsTransition] void Move(TKey id, int from, int to); }");

    [Fact]
    public async Task Method_ThatNoDoubleImplements_IsReported()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            "public interface IStore { [[|RecordsTransition|]] static void Move(string id, int from, int to) { } }",
            "'Move' records no transitions: no double implements it");

    [Fact]
    public async Task Method_OfAClass_IsLeftAlone()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>("public class Store { [RecordsTransition] public void Move() { } }");

    [Fact]
    public async Task Methods_ThatMoveOtherTypes_AreReportedOnTheLater()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            "[GenerateTestDouble] public interface IStore { [RecordsTransition] void Move(string id, int from, int to); [[|RecordsTransition|]] void Shift(string id, long from, long to); }",
            "'Shift' records no transitions: 'Move' moves other types, and the one log of a double holds one type of key and one of state, so no double is made; move one of them to an interface of its own");

    [Fact]
    public async Task Method_ThatMovesOtherTypesThanABase_IsReported()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            "[GenerateTestDouble] public interface IStore : IBase { [[|RecordsTransition|]] void Move(string id, int from, int to); } public interface IBase { [RecordsTransition] void Shift(Guid id, int from, int to); }");

    [Fact]
    public async Task Bases_ThatMoveOtherTypes_AreReportedWhereADoubleIsAsked()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            "[[|GenerateTestDouble|]] public interface IBoth : IFirst, ISecond; public interface INotDoubled : IFirst, ISecond;"
            + "public interface IFirst { [RecordsTransition] void Move(string id, int from, int to); } public interface ISecond { [RecordsTransition] void Shift(Guid id, int from, int to); }",
            "'Shift' records no transitions: 'Move' moves other types, and the one log of a double holds one type of key and one of state, so no double is made; move one of them to an interface of its own");

    [Fact]
    public async Task Library_WithMarkThatCannotBeRead_IsReportedWhereADoubleIsAsked()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IStore))|]]"],
                Library = "public interface IStore { [RecordsTransition] void Move(string id); }",
            },
            "'Move' records no transitions: no two parameters of one type are called from and to; name them with From and To");

    [Fact]
    public async Task Library_ThatMovesTwoThings_IsReportedOnce()
        => await Verify.Diagnostics<TransitionParametersMustBeFound>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IStore))|]]"],
                Library = "public interface IStore { [RecordsTransition] void Move(string id, int from, int to); [RecordsTransition] void Shift(int id, int from, int to); }",
            });

    [Fact]
    public async Task Fix_TwoOfOneType_AreNamed()
        => await Verify.Fix<TransitionParametersMustBeFound, TransitionParametersMustBeFoundFixer>(
            "public interface IStore { [[|RecordsTransition|]] Task MoveAsync(string id, State before, State @event, int version, CancellationToken token); }" + Types,
            "public interface IStore { [RecordsTransition(From = nameof(before), To = nameof(@event))] Task MoveAsync(string id, State before, State @event, int version, CancellationToken token); }" + Types);

    [Theory]
    [InlineData("string id, string note, State before, State after")]
    [InlineData("string id, State a, State b, State c")]
    [InlineData("State before, State after")]
    [InlineData("string id, ref State before, State after")]
    public async Task Fix_MoreThanOneAnswer_IsNotOffered(string parameters)
        => await Verify.NoFix<TransitionParametersMustBeFound, TransitionParametersMustBeFoundFixer>(
            $"public interface IStore {{ [[|RecordsTransition|]] void Move({parameters}); }}{Types}");

    [Fact]
    public async Task Fix_OfAConflict_IsNotOffered()
        => await Verify.NoFix<TransitionParametersMustBeFound, TransitionParametersMustBeFoundFixer>(
            "public interface IStore { [RecordsTransition] void Move(string id, int from, int to); [[|RecordsTransition|]] void Shift(string id, long from, long to); }");
}
