using System.Globalization;

namespace TestKit;

/// <summary>A call at which something can go wrong: the calls of all doubles of a session are numbered as they start.</summary>
public sealed class FaultPoint
{
    private readonly FaultPlace _place;

    internal FaultPoint(int index, string testDouble, int number, FaultPlace place)
    {
        Index = index;
        DoubleName = testDouble;
        Number = number;
        _place = place;
    }

    /// <summary>The call's place among all calls of the session, counted from 1.</summary>
    public int Index { get; }

    /// <summary>The double's type, with a number in parentheses where the session has several of it: <c>MockStore(2)</c>.</summary>
    public string DoubleName { get; }

    /// <summary>The member's name; a setter's ends with <c>=</c>. Opening a connection of a data source is <c>Open</c>, reading a row of any database double <c>Read</c>.</summary>
    public string Member => _place.Member;

    /// <summary>Which call of this member it is, counted from 1.</summary>
    public int Number { get; }

    /// <summary>Whether it goes to a database: a statement, the begin or the end of a transaction, opening a connection, reading a row.</summary>
    public bool IsSql => _place.IsSql;

    /// <summary>The call with its arguments, where the double records; otherwise its name.</summary>
    public string Call => _place.Record is { } record ? CallFormatter.Invocation(record) : _place.Text ?? Member;

    internal bool HasEffect => _place.HasEffect;

    /// <summary>The call as a plan names it: <c>MockStore.GetAsync#2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DoubleName}.{Member}#{Number}");
}
