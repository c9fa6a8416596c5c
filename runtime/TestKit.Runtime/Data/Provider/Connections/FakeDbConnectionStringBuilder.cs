using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TestKit.Data;

/// <summary>
/// Reads and writes connection strings under the names that PostgreSQL's and SQL Server's providers use for the same thing: <c>Server</c> is the host,
/// <c>User ID</c> the user, <c>Initial Catalog</c> the database. Other keywords are kept as they are; nothing is connected to.
/// </summary>
/// <example><code>new FakeDbConnectionStringBuilder("Server=db1;Port=5433;User ID=app").Host    // db1</code></example>
#pragma warning disable CA1010 // The base class is a collection of whatever its keywords hold; a type for that would only get in the way of its initializers.
public sealed class FakeDbConnectionStringBuilder : DbConnectionStringBuilder
#pragma warning restore CA1010
{
    private static readonly Dictionary<string, string> s_keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Server"] = "Host",
        ["Data Source"] = "Host",
        ["DB"] = "Database",
        ["Initial Catalog"] = "Database",
        ["User ID"] = "Username",
        ["UserId"] = "Username",
        ["User Name"] = "Username",
        ["User"] = "Username",
        ["UID"] = "Username",
        ["PWD"] = "Password",
        ["PSW"] = "Password",
    };

    /// <summary>An empty one.</summary>
    public FakeDbConnectionStringBuilder()
    {
    }

    /// <summary>One that holds what a connection string says.</summary>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is no connection string.</exception>
    public FakeDbConnectionStringBuilder(string connectionString) => ConnectionString = connectionString;

    /// <summary>The host; null where it is not said.</summary>
    public string? Host
    {
        get => Said("Host");
        set => this["Host"] = value;
    }

    /// <summary>The port; 5432 where it is not said.</summary>
    /// <exception cref="FormatException">What it says is no whole number.</exception>
    public int Port
    {
        get => Said("Port") is { } port ? int.Parse(port, NumberStyles.None, CultureInfo.InvariantCulture) : 5432;
        set => this["Port"] = value;
    }

    /// <summary>The database; null where it is not said.</summary>
    public string? Database
    {
        get => Said("Database");
        set => this["Database"] = value;
    }

    /// <summary>The user; null where it is not said.</summary>
    public string? Username
    {
        get => Said("Username");
        set => this["Username"] = value;
    }

    /// <summary>The password; null where it is not said.</summary>
    public string? Password
    {
        get => Said("Password");
        set => this["Password"] = value;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override object this[string keyword]
    {
        get => base[Known(keyword)];
        set => base[Known(keyword)] = value;
    }

    /// <inheritdoc/>
    public override bool ContainsKey(string keyword) => base.ContainsKey(Known(keyword));

    /// <inheritdoc/>
    public override bool Remove(string keyword) => base.Remove(Known(keyword));

    /// <inheritdoc/>
    public override bool ShouldSerialize(string keyword) => base.ShouldSerialize(Known(keyword));

    /// <inheritdoc/>
    public override bool TryGetValue(string keyword, [NotNullWhen(true)] out object? value) => base.TryGetValue(Known(keyword), out value);

    private static string Known(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        return s_keywords.GetValueOrDefault(keyword, keyword);
    }

    private string? Said(string keyword) => TryGetValue(keyword, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;
}
