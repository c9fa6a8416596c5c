using System;

namespace TestKit.Shapes.Tests.Subjects;

public interface IRight
{
    int Value { get; set; }

    event Action Told;

    string Name();

    bool Try(out int value);
}
