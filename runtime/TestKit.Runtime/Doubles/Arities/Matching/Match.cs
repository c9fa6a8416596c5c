using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Makes the matcher of a selector's arguments; null, which matches all calls, when every argument is any. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Match;
