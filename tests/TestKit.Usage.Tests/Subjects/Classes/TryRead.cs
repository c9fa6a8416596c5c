using System;

namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble]
public delegate bool TryRead<T>(ReadOnlySpan<char> text, out T? value);
