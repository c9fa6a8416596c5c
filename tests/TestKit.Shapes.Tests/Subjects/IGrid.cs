using System;

namespace TestKit.Shapes.Tests.Subjects;

/// <summary>Members that return by reference, and spans in every place.</summary>
[GenerateTestDouble]
public interface IGrid
{
    ref int At(int row);

    ref readonly string Name { get; }

    ref int this[string key] { get; }

    Span<byte> Buffer { get; set; }

    ReadOnlySpan<char> Text(int row);

    int this[ReadOnlySpan<char> key] { get; }
}
