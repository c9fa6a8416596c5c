using System;

namespace TestKit.Shapes.Tests.Subjects.Bases;

public sealed class Both : IBoth
{
    public string Subscribed { get; private set; } = "";

    int ILeft.Value { get; set; } = 1;

    int IRight.Value { get; set; } = 2;

    event Action ILeft.Told
    {
        add => Subscribed += "left ";
        remove => Subscribed += "not left ";
    }

    event Action IRight.Told
    {
        add => Subscribed += "right ";
        remove => Subscribed += "not right ";
    }

    string ILeft.Name() => "left";

    string IRight.Name() => "right";

    bool ILeft.Try(out int value)
    {
        value = 1;
        return true;
    }

    bool IRight.Try(out int value)
    {
        value = 2;
        return true;
    }
}
