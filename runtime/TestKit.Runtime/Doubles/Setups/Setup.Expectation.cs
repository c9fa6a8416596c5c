namespace TestKit;

/// <content>What verification and messages ask.</content>
public partial class Setup<TArgs, TResult>
{
    /// <summary>Whether <see cref="Expected()"/> was asked for.</summary>
    public bool IsExpected { get; private set; }

    string? ISetup.Unmet
    {
        get
        {
            var due = _limits is { Occurrence: null } limits ? limits.Uses : null;
            if (due is { } exactly ? _used == exactly : _used > 0)
            {
                return null;
            }

            var wanted = due is null ? "at least once" : Verification.TimesText(due.Value);
            return $"{Describe()}: expected to be used {wanted}, but was used {Verification.TimesText(_used)}";
        }
    }

    internal bool IsUsedUp => _used >= _limits?.Uses;

    string ISetup.Describe() => Describe();

    /// <summary>The set-up on one line, as messages show it.</summary>
    public override string ToString() => Describe();

    private protected virtual string? What => Answer!.ToString();

    private string Describe()
    {
        var what = Interception?.ToString() ?? (_limits?.Sequence is { } sequence ? $"a sequence of {sequence.Count} answers" : What);
        var limit = _limits?.Most is { } most ? $", {Verification.TimesText(most)}" : "";
        var when = _limits?.Occurrence is { } occurrence ? $", {occurrence}" : "";
        var used = IsUsedUp ? " (used up)" : "";
        return $"{CallFormatter.Selection(_member, _matcher?.Views())} {what}{limit}{when}{used}";
    }
}
