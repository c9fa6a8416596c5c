using System;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TestKit.Data;

/// <summary>A parameter of a <see cref="FakeDbCommand"/>.</summary>
public sealed class FakeDbParameter : DbParameter
{
    private DbType? _type;

    /// <summary>A parameter without a name or a value.</summary>
    public FakeDbParameter()
    {
    }

    /// <summary>A parameter with a name, with or without its prefix, and a value.</summary>
    public FakeDbParameter(string? name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string ParameterName
    {
        get;
        set => field = value ?? "";
    } = "";

    /// <summary>The type: the one that was set, or the one that goes with the value.</summary>
    public override DbType DbType
    {
        get => _type ?? ParameterTypes.Of(Value);
        set => _type = value;
    }

    /// <inheritdoc/>
    public override ParameterDirection Direction { get; set; } = ParameterDirection.Input;

    /// <inheritdoc/>
    public override bool IsNullable { get; set; }

    /// <inheritdoc/>
    public override byte Precision { get; set; }

    /// <inheritdoc/>
    public override byte Scale { get; set; }

    /// <inheritdoc/>
    public override int Size { get; set; }

    /// <inheritdoc/>
    [AllowNull]
    public override string SourceColumn
    {
        get;
        set => field = value ?? "";
    } = "";

    /// <inheritdoc/>
    public override bool SourceColumnNullMapping { get; set; }

    /// <inheritdoc/>
    public override DataRowVersion SourceVersion { get; set; } = DataRowVersion.Current;

    /// <inheritdoc/>
    public override object? Value { get; set; }

    /// <summary>The database's name for the type, such as that of a table-valued parameter.</summary>
    public string? TypeName { get; set; }

    /// <summary>The collection it is in, of which there can be one.</summary>
    internal FakeDbParameterCollection? Owner { get; set; }

    /// <inheritdoc/>
    public override void ResetDbType() => _type = null;

    /// <summary>Shows name and value.</summary>
    public override string ToString() => $"{ParameterName} = {ArgumentFormatter.Format(Value)}";
}
