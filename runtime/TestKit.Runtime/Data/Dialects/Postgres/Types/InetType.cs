using System;
using System.Net;
using System.Net.Sockets;

namespace TestKit.Data;

/// <summary>The address of a host.</summary>
internal sealed class InetType() : PostgresType<IPAddress>("inet", 869)
{
    public override IPAddress Sample => IPAddress.Loopback;

    protected override bool IsImmutable => false;

    /// <summary>The framework's own addresses, such as that of the loopback, are of a class of their own.</summary>
    public override IPAddress Copy(IPAddress value) => new(value.GetAddressBytes());

    protected override object? FromOther(object value) => value is string text && IPAddress.TryParse(text, out var address) ? address : null;

    protected override object? ReadAs(IPAddress value, Type type) => null;

    protected override byte[] EncodeValue(IPAddress value)
    {
        var address = value.GetAddressBytes();
        return [(byte)(value.AddressFamily == AddressFamily.InterNetwork ? 2 : 3), (byte)(address.Length * 8), 0, (byte)address.Length, .. address];
    }
}
