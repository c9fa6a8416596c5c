using System;

namespace TestKit.Shapes.Tests.Subjects.Bases;

public interface IRight
{
    int Value { get; set; }

    event Action Told;

    string Name();

    bool Try(out int value);
}
