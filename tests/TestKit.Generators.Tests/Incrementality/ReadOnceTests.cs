using System;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

public sealed class ReadOnceTests
{
    private readonly ReadOnce<string> _memory = new(new(), _ => true);
    private readonly object _source = new();
    private int _reads;

    [Fact]
    public void Source_IsTheSameAndSoAreDeclarations_IsReadOnce()
    {
        Read(_source, "class A { int Get() => 1; }");

        Assert.Equal("read 1", Read(_source, "class A { int Get() => 2; }"));
    }

    [Fact]
    public void Declarations_Differ_AreReadAgain()
    {
        Read(_source, "class A { int Get() => 1; }");

        Assert.Equal("read 2", Read(_source, "class A { long Get() => 1; }"));
        Assert.Equal("read 2", Read(_source, "class A { long Get() => 2; }"));
        Assert.Equal("read 3", Read(_source, "class A { int Get() => 1; }"));
    }

    [Fact]
    public void Declarations_DifferInWhatHangsOnNone_AreReadOnce()
    {
        var memory = new ReadOnce<string>(new(), read => read != "read 1");

        Assert.Equal("read 1", Read(_source, "class A;", memory));
        Assert.Equal("read 1", Read(_source, "class B;", memory));
        Assert.Equal("read 2", Read(_source, "[assembly: CLSCompliant(true)]", memory));
        Assert.Equal("read 3", Read(_source, "[assembly: CLSCompliant(true)] class A;", memory));
    }

    [Fact]
    public void Source_IsAnother_IsReadToo()
    {
        Read(_source, "class A;");

        Assert.Equal("read 2", Read(new object(), "class A;"));
        Assert.Equal("read 1", Read(_source, "class A;"));
    }

    [Fact]
    public void Reading_IsCancelled_IsReadAgain()
    {
        Assert.Throws<OperationCanceledException>(() => _memory.Get(_source, GeneratorRun.Of("class A;").Compile(), () => throw new OperationCanceledException()));

        Assert.Equal("read 1", Read(_source, "class A;"));
    }

    private string Read(object source, string code, ReadOnce<string>? memory = null) => (memory ?? _memory).Get(source, GeneratorRun.Of(code).Compile(), () => $"read {++_reads}");
}
