namespace TestKit.Generators.Model.Sql;

/// <summary>In which form a method hands over what a statement came to.</summary>
internal enum SqlResultKind
{
    None,
    Reader,
    Scalar,
    Count,
    LongCount,
    AnyAffected,
    LastInsertId,

    /// <summary>The first row through a function; without rows the default.</summary>
    FirstOrDefault,

    /// <summary>The first row through a function, which must be there.</summary>
    First,

    /// <summary>All rows through a function, as a list.</summary>
    List,
    Array,
    Stream,
}
