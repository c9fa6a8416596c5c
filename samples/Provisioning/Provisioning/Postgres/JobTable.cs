using System.Linq;
using System.Text.RegularExpressions;
using Provisioning.Failures;

namespace Provisioning.Postgres;

/// <summary>The table of jobs: its name, checked and quoted, and the statements that make it.</summary>
public sealed partial class JobTable
{
    /// <summary>The name that is used when none is given.</summary>
    public const string DefaultName = "provisioning_jobs";

    // The longest derived name is idx_<table>_tenant, and PostgreSQL cuts names at 63 bytes.
    private const int MaxSegment = 63 - 11;

    private const string EmptyMap = "{}";

    private readonly string _base;

    /// <summary>The table called <paramref name="name"/>.</summary>
    /// <param name="name">"table" or "schema.table"; upper and lower case differ. The schema must exist.</param>
    /// <exception cref="InvalidTableNameException">It is neither.</exception>
    public JobTable(string name = DefaultName)
    {
        var segments = name?.Split('.') ?? [];
        if (segments.Length is not (1 or 2) || !segments.All(segment => segment.Length <= MaxSegment && Identifier().IsMatch(segment)))
        {
            throw InvalidTableNameException.ForName(name ?? "", MaxSegment);
        }

        _base = segments[^1];
        Name = string.Join('.', segments.Select(segment => $"\"{segment}\""));
    }

    /// <summary>The name as it stands in a statement, each part in double quotes.</summary>
    public string Name { get; }

    /// <summary>The name of the unique index that lets a tenant have one unfinished job.</summary>
    public string BusyIndex => $"idx_{_base}_busy";

    /// <summary>The statements that make the table and its indexes; what exists is left alone, so an older index keeps its predicate.</summary>
    public string Ddl =>
        $"""
        CREATE TABLE IF NOT EXISTS {Name} (
            id         varchar({JobRules.MaxLength}) PRIMARY KEY,
            tenant_id  varchar({JobRules.MaxLength}) NOT NULL,
            state      varchar(32) NOT NULL DEFAULT {Literal(JobState.Pending)},
            attempts   integer NOT NULL DEFAULT 0,
            last_error text NOT NULL DEFAULT '',
            metadata   jsonb NOT NULL DEFAULT '{EmptyMap}',
            created_at timestamptz NOT NULL DEFAULT now(),
            updated_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE INDEX IF NOT EXISTS "idx_{_base}_tenant" ON {Name} (tenant_id);
        CREATE INDEX IF NOT EXISTS "idx_{_base}_state" ON {Name} (state);
        CREATE UNIQUE INDEX IF NOT EXISTS "{BusyIndex}" ON {Name} (tenant_id)
            WHERE state NOT IN ({string.Join(", ", JobGraph.TerminalStates.Select(Literal))});
        """;

    private static string Literal(JobState state) => $"'{StateText.Of(state)}'";

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Identifier();
}
