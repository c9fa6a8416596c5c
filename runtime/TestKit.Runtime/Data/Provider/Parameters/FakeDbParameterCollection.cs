using System;
using System.Collections;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;

namespace TestKit.Data;

/// <summary>The parameters of a command: its own, and those of the provider that the code under test is written against. Names are found with or without their prefix and whatever their case.</summary>
public sealed class FakeDbParameterCollection : DbParameterCollection, IReadOnlyList<DbParameter>
{
    private readonly List<DbParameter> _parameters = [];

    internal FakeDbParameterCollection()
    {
    }

    /// <inheritdoc cref="DbParameterCollection.Count"/>
    public override int Count => _parameters.Count;

    /// <inheritdoc/>
    public override object SyncRoot => ((ICollection)_parameters).SyncRoot;

    /// <summary>The parameter at a place.</summary>
    public new DbParameter this[int index]
    {
        get => _parameters[index];
        set => SetParameter(index, value);
    }

    /// <summary>Adds an input parameter with a name, with or without its prefix, and a value.</summary>
    public FakeDbParameter AddWithValue(string? name, object? value)
    {
        var parameter = new FakeDbParameter(name, value);
        Add(parameter);
        return parameter;
    }

    /// <inheritdoc/>
    public override int Add(object value)
    {
        _parameters.Add(Owned(value));
        return _parameters.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Add(value);
        }
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        _parameters.ForEach(Release);
        _parameters.Clear();
    }

    /// <inheritdoc/>
    public override bool Contains(object value) => value is DbParameter parameter && _parameters.Contains(parameter);

    /// <inheritdoc/>
    public override bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IndexOf(value) >= 0;
    }

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)_parameters).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => _parameters.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DbParameter parameter ? _parameters.IndexOf(parameter) : -1;

    /// <inheritdoc/>
    public override int IndexOf(string parameterName)
    {
        if (parameterName is null)
        {
            return -1;
        }

        var name = Plain(parameterName);
        return _parameters.FindIndex(parameter => Plain(parameter.ParameterName).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)_parameters.Count, nameof(index));
        _parameters.Insert(index, Owned(value));
    }

    /// <inheritdoc/>
    public override void Remove(object value)
    {
        var index = IndexOf(Parameter(value));
        if (index < 0)
        {
            throw new InvalidOperationException($"The parameter \"{((DbParameter)value).ParameterName}\" is not in this collection.");
        }

        RemoveAt(index);
    }

    /// <inheritdoc/>
    public override void RemoveAt(int index)
    {
        Release(_parameters[index]);
        _parameters.RemoveAt(index);
    }

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => RemoveAt(IndexOf(parameterName));

    IEnumerator<DbParameter> IEnumerable<DbParameter>.GetEnumerator() => _parameters.GetEnumerator();

    internal static string Plain(string name) => name.Length > 0 && name[0] is '@' or ':' ? name[1..] : name;

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => _parameters[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => _parameters[Existing(parameterName)];

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value)
    {
        var old = _parameters[index];
        var parameter = Owned(value);
        Release(old);
        _parameters[index] = parameter;
    }

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value) => SetParameter(Existing(parameterName), value);

    private int Existing(string parameterName)
    {
        var index = IndexOf(parameterName);
        return index >= 0 ? index : throw new ArgumentException($"There is no parameter \"{parameterName}\". There are: {string.Join(", ", _parameters.Select(parameter => parameter.ParameterName))}.", nameof(parameterName));
    }

    private DbParameter Owned(object value)
    {
        if (Parameter(value) is not FakeDbParameter parameter)
        {
            return (DbParameter)value;
        }

        if (parameter.Owner is not null)
        {
            throw new InvalidOperationException($"The parameter \"{parameter.ParameterName}\" belongs to a command already: remove it there, or make another one.");
        }

        parameter.Owner = this;
        return parameter;
    }

    private static void Release(DbParameter parameter)
    {
        if (parameter is FakeDbParameter own)
        {
            own.Owner = null;
        }
    }

    private static DbParameter Parameter(object? value)
        => value as DbParameter
            ?? throw new InvalidCastException($"{value?.GetType().Name ?? "null"} is no parameter of a command: make one with CreateParameter.");
}
