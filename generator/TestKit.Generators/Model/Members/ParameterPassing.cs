namespace TestKit.Generators.Model.Members;

/// <summary>How an argument is handed over, in the words of the language.</summary>
internal enum ParameterPassing
{
    Value,
    In,
    RefReadOnly,
    Ref,
    Out,
}
