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

    /// <summary>The first row as an object; without rows the default.</summary>
    FirstOrDefault,

    /// <summary>The first row as a value; without rows null.</summary>
    FirstOrNull,

    /// <summary>The first row as an object, which must be there.</summary>
    First,

    /// <summary>All rows as objects, in a list.</summary>
    List,
    Array,
    Stream,
}
