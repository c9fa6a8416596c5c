using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>The object of a class that a double stands behind. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDoubledObject
{
    /// <summary>The double that its calls go to.</summary>
    ITestDouble Owner { get; }
}
