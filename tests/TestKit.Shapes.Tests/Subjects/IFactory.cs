using System;

namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface IFactory
{
    static abstract int Count { get; set; }

    static abstract event Action Made;

    static abstract IFactory Create(string name);

    static abstract T Make<T>(T seed)
        where T : new();

    static abstract ref int Slot();

    string Name { get; }

    IFactory Next(IFactory? other);
}
