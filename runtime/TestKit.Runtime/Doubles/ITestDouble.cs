using System.ComponentModel;
using TestKit.Generated;

namespace TestKit;

/// <summary>What every generated double is. Its control members are extension methods, so that members of the interface never hide them for good: see <see cref="TestDouble"/>.</summary>
public interface ITestDouble
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    DoubleState State { get; }
}
