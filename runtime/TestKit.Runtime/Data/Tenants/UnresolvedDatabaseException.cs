using System;

namespace TestKit.Data;

/// <summary>No database double could be given for a tenant or a name.</summary>
public sealed class UnresolvedDatabaseException : InvalidOperationException
{
    private UnresolvedDatabaseException(string message)
        : base(message)
    {
    }

    internal static UnresolvedDatabaseException ForUnknown<T>(DoubleFamily<T> family, string id)
        where T : class
    {
        var known = family.Ids.Count == 0 ? $"No {family.Noun} has one yet" : $"Known: {string.Join(", ", family.Ids)}";
        return new($"The {family.Noun} {ArgumentFormatter.Format(id)} has no database. {known}. Make it one with {family.Maker}({ArgumentFormatter.Format(id)}).");
    }

    internal static UnresolvedDatabaseException ForMissingDefault<T>(DoubleFamily<T> family)
        where T : class
        => new($"There is no {family.Noun}, and no default database. Set one with SetDefault.");

    internal static UnresolvedDatabaseException ForEmptyName()
        => new("The name of the database is empty. Ask for a name, or resolve the default with AsResolver.");

    internal static UnresolvedDatabaseException ForOtherVendor<T>(DoubleFamily<T> family, string id, DatabaseVendor vendor, DatabaseVendor asked)
        where T : class
        => new($"The database of the {family.Noun} {ArgumentFormatter.Format(id)} is {vendor} already and cannot become {asked}. Ask for the vendor when the {family.Noun} is named first.");
}
