namespace TestKit.Generators.Model.Values;

/// <summary>How generated code sets a member of a copy.</summary>
internal enum MemberAccess
{
    /// <summary>By an assignment.</summary>
    Assignment,

    /// <summary>By <c>with</c>, which copies a struct once more.</summary>
    With,

    /// <summary>By a setter that only constructors, initializers or the class itself may call.</summary>
    Setter,

    /// <summary>By the field behind a property without a setter.</summary>
    Field,
}
