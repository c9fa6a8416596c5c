using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    private const CompareOptions IgnoringCase = CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType;

    private const DynamicallyAccessedMemberTypes PublicMembers = DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties;

    public override string GetName(int ordinal) => Described(ordinal).Column.Name;

    [return: DynamicallyAccessedMembers(PublicMembers)]
    [UnconditionalSuppressMessage("Trimming", "IL2073", Justification = "The type is one of the framework's, or its values stand in the rows.")]
    public override Type GetFieldType(int ordinal) => Described(ordinal).Type;

    [return: DynamicallyAccessedMembers(PublicMembers)]
    public override Type GetProviderSpecificFieldType(int ordinal) => GetFieldType(ordinal);

    public override object GetProviderSpecificValue(int ordinal) => GetValue(ordinal);

    public override int GetProviderSpecificValues(object[] values) => GetValues(values);

    public override string GetDataTypeName(int ordinal) => Described(ordinal).DataTypeName;

    public override int GetOrdinal(string name)
    {
        RefuseClosed();
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A column has a name: give one that is not empty.", nameof(name));
        }

        if (_state == ReaderState.AfterResults)
        {
            throw new InvalidOperationException("There is no result that could have columns.");
        }

        var exact = Array.FindIndex(_fields, field => field.Column.Name == name);
        var found = exact >= 0 ? exact : Array.FindIndex(_fields, field => string.Compare(field.Column.Name, name, CultureInfo.InvariantCulture, IgnoringCase) == 0);
        return found >= 0 ? found : throw OutOfRange.ForName(name, _fields);
    }
}
