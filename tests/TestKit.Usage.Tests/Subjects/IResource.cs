using System;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IResource : IAsyncDisposable
{
    int Use();
}
