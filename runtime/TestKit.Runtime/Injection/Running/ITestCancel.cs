namespace TestKit.Injection;

/// <summary>Cancels the test's token before the test ends. Providers and tests ask for it as a parameter.</summary>
public interface ITestCancel
{
    /// <summary>Cancels the token. Nothing is stopped by that: who looks at the token stops.</summary>
    void Cancel();
}
