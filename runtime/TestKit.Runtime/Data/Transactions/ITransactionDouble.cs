namespace TestKit.Data;

/// <summary>Marks doubles of transactions.</summary>
public interface ITransactionDouble : ITestDouble;
