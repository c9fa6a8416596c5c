namespace TestKit;

/// <summary>What has to be known of an answer before it is given.</summary>
internal enum AnswerKind : byte
{
    /// <summary>Nothing: a test asked for whatever it does.</summary>
    Other,

    /// <summary>It gives a fixed value, or its completed task, and does nothing else.</summary>
    Value,

    /// <summary>The reference implementation, or the body of the doubled class, answers: no test asked for what comes of it.</summary>
    Real,
}
