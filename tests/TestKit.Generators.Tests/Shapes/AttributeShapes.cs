using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Attributes that change what the compiler asks of an implementation, or of the code that calls it.</summary>
internal static class AttributeShapes
{
    private const string Analysis = "using System.Diagnostics.CodeAnalysis; using System.Runtime.CompilerServices;";

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("attributes of nullable flow", Analyzed("""
            [GenerateTestDouble] public interface IThing { bool TryGet(string key, [NotNullWhen(true)] out string? value); bool TryFind<T>(string key, [MaybeNullWhen(false)] out T value); [return: MaybeNull] T First<T>(); [return: NotNull] T Sure<T>(T? x); [return: NotNullIfNotNull(nameof(x))] string? Trim(string? x); void Set([AllowNull] string x, [DisallowNull] string? y); [AllowNull] string Title { get; set; } [DisallowNull] string? Note { get; set; } [MaybeNull] string Text { get; } [NotNull] string? Sure2 { get; } void Fill([NotNull] ref string? x); void Take([MaybeNull] out string x, [NotNull] out string? y); }
            """), "CS8601", "CS8769", "CS8770", "CS8777", "CS8762", "CS8766", "CS8624"),
        new("attributes of members that become non-null", Analyzed("""
            [GenerateTestDouble] public interface IThing { string? Name { get; } [MemberNotNull(nameof(Name))] void Load(); [MemberNotNullWhen(true, nameof(Name))] bool IsLoaded { get; } [MemberNotNullWhen(true, nameof(Name))] bool TryLoad(); }
            """), "CS8771", "CS8774", "CS8775", "CS8776"),
        new("members that never return", Analyzed("""
            [GenerateTestDouble] public interface IThing { [DoesNotReturn] void Fail(string why); [DoesNotReturn] int FailWith(Exception e); [DoesNotReturn] Task FailAsync(); void Check([DoesNotReturnIf(false)] bool condition); [DoesNotReturn] void Out(out int x); }
            """), "CS8763", "CS8770"),
        new("members that trimming must know", Analyzed("""
            [GenerateTestDouble] public interface IThing { void M([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type t); T Make<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>() where T : new(); [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Get(); [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type P { get; set; } [RequiresUnreferencedCode("no")] void U(); [RequiresDynamicCode("no")] void D(); [RequiresAssemblyFiles("no")] string F { get; } }
            [GenerateTestDouble] public interface IOpen<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T> { T Get(); }
            """)),
        new("parameters that the compiler fills in", Analyzed("""
            [GenerateTestDouble] public interface IThing { void Log(string text, [CallerMemberName] string member = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0); void That(bool condition, [CallerArgumentExpression(nameof(condition))] string? expression = null); int this[int i, [CallerMemberName] string? who = null] { get; } }
            static class Use { public static void Of(MockThing thing) { ((IThing)thing).Log("x"); thing.Log("x").AssertCalled(); thing.Log().Throws(new Exception()).Once(); thing.That(true).AssertNotCalled(); } }
            """), "CS4024", "CS4025", "CS4026", "CS8966"),
        new("streams whose token the compiler fills in", Analyzed("""
            [GenerateTestDouble] public interface IThing { IAsyncEnumerable<int> Read([EnumeratorCancellation] CancellationToken token = default); IAsyncEnumerable<T> ReadAs<T>(string path, [EnumeratorCancellation] CancellationToken token); IAsyncEnumerator<int> Walk(CancellationToken token); }
            static class Use { public static async Task Of(MockThing thing) { thing.Read().Yields(1, 2); thing.ReadAs<string>("x").Yields("a"); await foreach (var _ in ((IThing)thing).Read()) { } thing.Read().AssertCalled(Times.Once); } }
            """), "CS8424"),
        new("strings built by a handler", Analyzed("""
            [InterpolatedStringHandler] public ref struct Handler { public Handler(int literal, int formatted, IThing thing, bool on) { } public void AppendLiteral(string s) { } public void AppendFormatted<T>(T t) { } }
            [GenerateTestDouble] public interface IThing { void Log(bool on, [InterpolatedStringHandlerArgument("", "on")] ref Handler text); void Write(DefaultInterpolatedStringHandler text); void Both(FormattableString text, IFormattable other); }
            static class Use { public static void Of(IThing thing) => thing.Log(true, $"x{1}"); }
            """)),
        new("obsolete at every place", """
            [Obsolete] public class Old { } [Obsolete("x")] public enum OldKind { A }
            [GenerateTestDouble] public interface IThing { [Obsolete] int A { get; } [Obsolete("with")] int B { get; set; } [Obsolete("error", true)] void C(); [Obsolete] event Action D; [Obsolete] int this[int i] { get; } [Obsolete] Old E(Old old, OldKind kind = OldKind.A); int F { [Obsolete] get; [Obsolete("setter", true)] set; } [Obsolete("quote \" and {brace}\n", DiagnosticId = "OLD1", UrlFormat = "https://example.com/{0}")] void G<T>() where T : class; [Obsolete] Task<List<Old>> H(); }
            [GenerateTestDouble, Obsolete("whole", true)] public interface IGone { IGone Next(); }
            """, "CS0619", "OLD1", "CS0672", "CS0809"),
        new("experimental at every place", Analyzed("""
            #pragma warning disable EXP1, EXP2, EXP3
            [Experimental("EXP1")] public class Fresh { } [Experimental("EXP2", UrlFormat = "https://example.com/{0}")] public interface IFresh { void M(); }
            [GenerateTestDouble] public interface IThing : IFresh { [Experimental("EXP3")] int A { get; } [Experimental("EXP3")] Fresh B(Fresh x); [Experimental("EXP3")] event Action C; [Experimental("EXP3")] int this[int i] { get; set; } [Experimental("EXP3")] Task D() => Task.CompletedTask; }
            [GenerateTestDouble, Experimental("EXP1")] public interface IWhole { IWhole Next(Fresh x); event EventHandler<Fresh> E; }
            """), "EXP1", "EXP2", "EXP3"),
        new("attributes that the implementation must not repeat", Analyzed("""
            [GenerateTestDouble] public interface IThing { [System.Diagnostics.Contracts.Pure] int A(); [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] void B(); [System.Diagnostics.DebuggerHidden] void C(); [method: MethodImpl(MethodImplOptions.PreserveSig)] void D(); [return: System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.Bool)] bool E([System.Runtime.InteropServices.In, System.Runtime.InteropServices.Out] byte[] x); [SpecialName] void F(); [property: Obsolete] int G { get; } [System.ComponentModel.DefaultValue(3)] int H { get; set; } }
            """)),
        new("tuples whose names attributes give", """
            public interface IBase<T> { T Get(); void Set(T x); event Action<T> E; } public interface IDerived : IBase<(int A, string? B)> { }
            [GenerateTestDouble] public interface IThing : IDerived, IBase<(int A, int B)[]> { new (int A, string? B) Get(); }
            """),
        new("an indexer of another name", Analyzed("""
            [GenerateTestDouble] public interface IThing { [IndexerName("Cell")] int this[int i] { get; set; } [IndexerName("Cell")] string this[string s, int i = 3] { get; } [IndexerName("Cell")] int this[params int[] xs] { set; } void Item(); void Indexer(); }
            public interface IOne { [IndexerName("Word")] int this[int i] { get; } } [GenerateTestDouble] public interface ITwo : IOne, IReadOnlyList<string> { int Word { get; } }
            """)),
    ];

    /// <summary>With the attributes' namespaces, which the other sources do without.</summary>
    private static string Analyzed(string source) => $"namespace Analyzed {{ {Analysis}\n{source}\n}}";
}
