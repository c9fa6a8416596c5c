using System;

namespace TestKit.Shapes.Tests.Subjects.Overloads;

[GenerateTestDouble]
public interface IWriter
{
    string Write(ReadOnlySpan<int> numbers);

    string Write(int[] numbers);

    string Write(dynamic value);

    string this[ReadOnlySpan<char> key, int index] { get; }

    string this[char[] key, int index] { get; }
}
