using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Sets the members of a copy to copies of what they hold. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void Repoint<T>(ref T copy, Copies copies);
