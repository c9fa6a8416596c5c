namespace TestKit.Usage.Tests.Subjects.Statics;

[GenerateTestDouble]
public interface ICodec
{
    static abstract string Name { get; }

    static virtual int Cost(byte[] data) => data.Length;
}
