namespace TestKit;

/// <content>What verification and messages ask.</content>
public sealed partial class Setup<TArgs, TResult>
{
    /// <summary>Whether <see cref="Expected"/> was asked for.</summary>
    public bool IsExpected { get; private set; }

    string? ISetup.Unmet
    {
        get
        {
            var due = _occurrence is null ? _sequence?.Count ?? _limit : null;
            if (due is { } exactly ? _used == exactly : _used > 0)
            {
                return null;
            }

            var wanted = due is null ? "at least once" : Verification.TimesText(due.Value);
            return $"{Describe()}: expected to be used {wanted}, but was used {Verification.TimesText(_used)}";
        }
    }

    internal bool IsUsedUp => _used >= MostUses;

    string ISetup.Describe() => Describe();

    /// <summary>The set-up on one line, as messages show it.</summary>
    public override string ToString() => Describe();

    private string Describe()
    {
        var what = Interception?.ToString() ?? (_sequence is null ? _answer!.ToString() : $"a sequence of {_sequence.Count} answers");
        var limit = _limit is null ? "" : $", {Verification.TimesText(_limit.Value)}";
        var when = _occurrence is null ? "" : $", {_occurrence}";
        var used = IsUsedUp ? " (used up)" : "";
        return $"{CallFormatter.Selection(_member, _matcher?.Views())} {what}{limit}{when}{used}";
    }
}
