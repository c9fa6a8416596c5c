namespace TestKit.Generators.Model.Members;

/// <summary>How a value is kept in a recorded call.</summary>
internal enum ArgumentKind
{
    /// <summary>As it is.</summary>
    Value,

    /// <summary>A span: as an array.</summary>
    Span,

    /// <summary>What cannot be a type argument, such as a pointer: cast there and back.</summary>
    Cast,

    /// <summary>Not at all: a ref struct is gone when the call is over.</summary>
    RefStruct,
}
