using System.IO;

namespace TestKit.Data;

/// <summary>The bytes of a value, to be read until its reader moves on.</summary>
internal sealed class ValueStream(byte[] value, bool canSeek) : MemoryStream(value, writable: false)
{
    public override bool CanSeek => canSeek && base.CanSeek;
}
