using System;

namespace TestKit.Shapes.Tests.Subjects.Overloads;

/// <summary>Says which overload was called.</summary>
public sealed class Writer : IWriter
{
    string IWriter.this[ReadOnlySpan<char> key, int index] => "span";

    string IWriter.this[char[] key, int index] => "array";

    string IWriter.Write(ReadOnlySpan<int> numbers) => "span";

    string IWriter.Write(int[] numbers) => "array";

    string IWriter.Write(dynamic value) => "dynamic";
}
