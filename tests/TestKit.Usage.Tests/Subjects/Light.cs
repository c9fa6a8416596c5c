namespace TestKit.Usage.Tests.Subjects;

public enum Light
{
    [AllowedTransitions(Green, Off)]
    Red = -1,

    [AllowedTransitions(Yellow)]
    Green,

    [AllowedTransitions(Red)]
    Yellow,

    Off,
}
