namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public unsafe interface IMemory
{
    int* Next(int* at);

    byte* Start { get; set; }

    void Move(ref int* at);

    int*[] All(int*[] some);
}
