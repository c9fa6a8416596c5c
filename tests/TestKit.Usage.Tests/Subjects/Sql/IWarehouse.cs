using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Begins transactions of two kinds; the double of one is a class of the user's.</summary>
[GenerateTestDouble]
public interface IWarehouse
{
    void Execute(string sql);

    Task<ITransaction> BeginAsync();

    IRegister BeginLedger();
}
