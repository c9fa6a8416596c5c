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

    /// <summary>A task of somebody's own making, which has a builder.</summary>
    OwnTask,
    OwnTaskOfValue,
}
