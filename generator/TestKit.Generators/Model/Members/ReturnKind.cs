namespace TestKit.Generators.Model.Members;

/// <summary>How a member hands its result over.</summary>
internal enum ReturnKind
{
    Void,
    Value,
    Task,
    TaskOfValue,
    ValueTask,
    ValueTaskOfValue,
    Stream,
}
