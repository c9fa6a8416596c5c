using System.ComponentModel;
using System.Threading;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>The statement and the arguments of a call, taken out of its parameters. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SqlRequest
{
    private readonly SqlArgumentReader _arguments = new();

    /// <summary>A request without arguments.</summary>
    public SqlRequest(string sql, CancellationToken token = default)
    {
        Sql = sql ?? "";
        Token = token;
    }

    internal SqlRequest(string sql, SqlArguments arguments, CancellationToken token)
        : this(sql, token)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            _arguments.Add(arguments.Names[i], arguments[i]);
        }
    }

    internal string Sql { get; }

    internal CancellationToken Token { get; }

    internal SqlArguments Arguments => _arguments.Arguments;

    /// <summary>Adds all arguments that a parameter holds.</summary>
    public SqlRequest With(object? arguments)
    {
        _arguments.AddAll(arguments);
        return this;
    }

    /// <summary>Adds a parameter that is an argument itself.</summary>
    public SqlRequest With(string name, object? value)
    {
        _arguments.Add(name, value);
        return this;
    }
}
