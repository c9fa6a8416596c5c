using System.IO;

namespace TestKit.Data;

/// <summary>The bytes of a value.</summary>
internal sealed class ValueStream(byte[] value, bool canSeek) : MemoryStream(value, writable: false), IOpenValue
{
    public bool IsDisposed { get; private set; }

    public override bool CanSeek => canSeek && base.CanSeek;

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
