namespace TestKit.Analyzers.Script.Calls;

/// <summary>How arguments come to placeholders.</summary>
internal enum BindingRules
{
    /// <summary>As an interface of one's own does it: by name where there are names, else by position.</summary>
    Own,

    /// <summary>The same, where parameters of the method may also say how to run the statement.</summary>
    OwnWithSettings,

    /// <summary>As Dapper does it: by name, and what is not needed is left out.</summary>
    Dapper,

    /// <summary>As a command does it: by name or by position.</summary>
    Command,
}
