using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace TestKit.Data;

/// <summary>The properties of a type as columns. Here, and only here, they are found by reflection, in declaration order.</summary>
internal sealed class ObjectShape<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(IReadOnlyList<ObjectMember<T>> members)
{
    public static ObjectShape<T> Instance { get; } = new([.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsColumn).Select(Member)]);

    public IEnumerable<Column> Columns() => members.Select(member => Column.Of(member.ColumnName, member.Type));

    /// <summary>Reads the values of the columns, in their order.</summary>
    public Func<T, object?[]> ReaderFor(IReadOnlyList<Column> columns)
    {
        var chosen = columns.Select(MemberFor).ToArray();
        return each => Array.ConvertAll(chosen, member => member.Read(each));
    }

    private ObjectMember<T> MemberFor(Column column)
    {
        Func<string, bool>[] rules =
        [
            name => name == column.Name,
            name => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase),
            name => Plain(name).Equals(Plain(column.Name), StringComparison.OrdinalIgnoreCase),
        ];
        foreach (var rule in rules)
        {
            var found = members.Where(member => rule(member.ColumnName)).ToList() is { Count: > 0 } named ? named : members.Where(member => rule(member.PropertyName)).ToList();
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : throw InvalidRowSetException.ForAmbiguousProperty(column, typeof(T), found.Select(member => member.PropertyName));
            }
        }

        throw InvalidRowSetException.ForColumnWithoutProperty(column, typeof(T), members.Select(member => member.ColumnName));
    }

    private static bool IsColumn(PropertyInfo property)
        => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<NotMappedAttribute>() is null;

    private static ObjectMember<T> Member(PropertyInfo property)
        => new(property.GetCustomAttribute<ColumnAttribute>()?.Name ?? property.Name, property.Name, property.PropertyType, each => property.GetValue(each));

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
