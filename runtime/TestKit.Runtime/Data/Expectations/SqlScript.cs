using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>What one double expects of SQL, and what became of it: the engine behind every face of a database double. It shares the double's lock.</summary>
internal sealed class SqlScript
{
    private readonly Member<SqlInvocation, SqlReply> _queries;
    private readonly Member<SqlInvocation, SqlReply> _execs;
    private readonly List<ExpectedStatement> _expected = [];
    private readonly List<Func<string>> _refused = [];
    private readonly Dictionary<long, CallSite> _sites = [];
    private readonly KnownStatements _statements = new();
    private bool _strict;

    private SqlScript(ITestDouble owner)
    {
        Owner = owner;
        Readers = new OpenReaders(owner.State);
        Transaction = owner is ITransactionDouble ? new SqlTransaction(this) : null;
        _queries = new(owner, "ExpectQuery(sql, args)");
        _execs = new(owner, "ExpectExec(sql, args)");
        State.Register(_queries, _execs);
    }

    public ITestDouble Owner { get; }

    public DoubleState State => Owner.State;

    public DatabaseVendor Vendor { get; set; }

    public SqlSyntax Syntax => VendorSyntax.Of(Vendor);

    /// <summary>Whose readers the rows are read through; that of the vendor, unless it is set.</summary>
    public Dialect Dialect
    {
        get => field ?? Database?.Dialect ?? (Vendor == DatabaseVendor.PostgreSql ? Dialect.Postgres : Dialect.Strict);
        set;
    }

    public OpenReaders Readers { get; }

    /// <summary>The script of the database that the transaction belongs to; null for a database, and for a transaction on its own.</summary>
    public SqlScript? Database { get; set; }

    /// <summary>The state of the transaction; null for a database.</summary>
    public SqlTransaction? Transaction { get; }

    /// <summary>The transactions of the database; null where none was expected or begun.</summary>
    public ExpectedTransactions? Transactions { get; set; }

    /// <summary>Whether a query may be answered as an exec and the other way round: a command can ask any statement for rows or for a count.</summary>
    public bool TakesEitherRole { get; set; }

    public bool IsStrict
    {
        get => _strict || Database?.IsStrict == true;
        set => _strict = value;
    }

    public IReadOnlyList<ExpectedStatement> Expected
    {
        get
        {
            using (State.Hold())
            {
                return [.. _expected];
            }
        }
    }

    public static SqlScript Of(ITestDouble owner)
    {
        var state = owner.State;
        if (state.Script is { } script)
        {
            return script;
        }

        using (state.Hold())
        {
            return state.Script ??= new SqlScript(owner);
        }
    }

    /// <summary>The calls of a double, with those of its transactions, in the order in which they started.</summary>
    public static IEnumerable<CallRecord> WithTransactions(DoubleState state)
        => state.Script?.Transactions is { } transactions
            ? state.RecordedCalls().Concat(transactions.All.SelectMany(each => each.State.RecordedCalls())).OrderBy(record => record.Sequence)
            : state.RecordedCalls();

    public Setup<SqlInvocation, SqlReply> Add(SqlRole role, SqlMatcher matcher, ExpectedAnswer answer)
    {
        using (State.Hold())
        {
            var member = role == SqlRole.Query ? _queries : _execs;
            var setup = member.Add(new AnsweringSetup<SqlInvocation, SqlReply>(member, matcher, answer)).Expected();
            _expected.Add(new(role, matcher, setup));
            return setup;
        }
    }

    public SqlInvocation Invocation(SqlRequest request) => new(Statement(request.Sql), request.Arguments, request.Token);

    /// <summary>The statement of a text; one for the database and its transactions.</summary>
    public SqlStatement Statement(string sql) => Database?.Statement(sql) ?? _statements.Of(sql, Syntax);

    /// <summary>What answers the statement; null where nothing does.</summary>
    /// <exception cref="InvalidOperationException">The transaction is over.</exception>
    public Answer<SqlInvocation, SqlReply>? Find(SqlRole role, SqlInvocation invocation)
    {
        using (State.Hold())
        {
            Transaction?.ThrowIfOver();
            var (first, other) = role == SqlRole.Query ? (_queries, _execs) : (_execs, _queries);
            return first.Chosen(in invocation) ?? (TakesEitherRole ? other.Chosen(in invocation) : null);
        }
    }

    public UnexpectedSqlException Refuse(SqlRole role, SqlInvocation invocation)
    {
        using (State.Hold())
        {
            var before = _expected.Count;
            _refused.Add(() => $"it refused {RoleText(role)} that nothing was expected for: {invocation.Statement.OneLine}{Afterwards(before, role, invocation)}");
        }

        return UnexpectedSqlException.ForStatement(this, role, invocation);
    }

    /// <summary>Notes something else that was refused, so that it is not lost where the code under test swallows the exception.</summary>
    public void NoteRefused(string what)
    {
        using (State.Hold())
        {
            _refused.Add(() => what);
        }
    }

    public void Note(CallRecord record, CallSite site)
    {
        using (State.Hold())
        {
            _sites[record.Sequence] = site;
        }
    }

    public IEnumerable<SqlCall> Calls(SqlRole role, bool includeTransactions)
    {
        var records = includeTransactions ? WithTransactions(State) : State.RecordedCalls();
        return records
            .Where(record => !record.Forgotten && record.Member is ISqlMember member && (member.Role & role) != 0)
            .Select(record => new SqlCall(record, ((ISqlMember)record.Member).RequestOf(record), record.Member.State.Script?.SiteOf(record)));
    }

    /// <summary>What <c>AssertExpectationsMet</c> says beyond the expectations themselves.</summary>
    public IEnumerable<string> Unmet()
    {
        var refused = Refused();
        return refused.Concat(Readers.Describe()).Concat(Transactions?.Unmet() ?? []);
    }

    /// <summary>Readers that nobody closed and transactions that nobody ended, those of the transactions included.</summary>
    public IEnumerable<string> Leftovers()
    {
        var begun = Transactions?.Begun ?? [];
        var open = begun.Where(script => script.Transaction!.Status == TransactionStatus.Pending).Select(script => $"a transaction was {script.Transaction!.LeftOpen}");
        return Readers.Describe().Concat(open).Concat(begun.SelectMany(script => script.Readers.Describe()));
    }

    public void Reset()
    {
        _expected.Clear();
        _refused.Clear();
        _sites.Clear();
        Readers.Forget();
        Transactions = null;
        Transaction?.Reset();
    }

    public static string RoleText(SqlRole role)
        => role switch { SqlRole.Query => "a query", SqlRole.Exec => "an exec", _ => "a statement" };

    private CallSite? SiteOf(CallRecord record)
    {
        using (State.Hold())
        {
            return _sites.GetValueOrDefault(record.Sequence);
        }
    }

    private string[] Refused()
    {
        using (State.Hold())
        {
            return [.. _refused.Select(each => each())];
        }
    }

    /// <summary>What is said where a statement was refused that an expectation made later would have answered.</summary>
    private string Afterwards(int before, SqlRole role, SqlInvocation invocation)
        => _expected.Skip(before).FirstOrDefault(each => (each.Role & role) != 0 && each.Matcher.Matches(invocation)) is { } late
            ? $"\n    {late.Setup} was made afterwards: make expectations before the code runs"
            : "";
}
