using System.IO;

namespace TestKit.Data;

/// <summary>The text of a value.</summary>
internal sealed class ValueReader(string value) : StringReader(value), IOpenValue
{
    public bool IsDisposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
