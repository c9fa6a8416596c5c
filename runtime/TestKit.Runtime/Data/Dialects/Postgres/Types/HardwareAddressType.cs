using System;
using System.Net.NetworkInformation;

namespace TestKit.Data;

/// <summary>The address of a network card.</summary>
internal sealed class HardwareAddressType() : PostgresType<PhysicalAddress>("macaddr", 829)
{
    public override PhysicalAddress Sample => PhysicalAddress.None;

    protected override object? FromOther(object value) => value is string text && PhysicalAddress.TryParse(text, out var address) ? address : null;

    protected override object? ReadAs(PhysicalAddress value, Type type) => null;

    protected override byte[] EncodeValue(PhysicalAddress value) => value.GetAddressBytes();
}
