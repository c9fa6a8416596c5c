using System;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IParser
{
    bool TryParse(string text, out int value);

    void Advance(ref int position);

    int Read(Span<byte> buffer);

    int Sum(ReadOnlySpan<int> numbers);

    int Count(in Guid id, params string[] words);
}
