namespace TestKit.Injection;

/// <summary>The method and file that run a chain.</summary>
internal readonly record struct RunName(string Method, string File)
{
    public string Test => TestHost.Current.TestName ?? Method;
}
