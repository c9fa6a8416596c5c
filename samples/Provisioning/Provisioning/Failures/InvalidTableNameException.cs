using System;

namespace Provisioning.Failures;

/// <summary>A name that is not taken for the table of jobs.</summary>
public sealed class InvalidTableNameException : Exception
{
    private InvalidTableNameException(string message)
        : base(message)
    {
    }

    internal static InvalidTableNameException ForName(string name, int limit) => new(
        $"\"{name}\" is no name for the table of jobs: it must be \"table\" or \"schema.table\", each a letter or underscore "
        + $"and then letters, digits or underscores (ASCII), at most {limit} characters.");
}
