using System.Threading.Tasks;
using TestKit;

namespace Frameworks;

[GenerateTestDouble]
public interface ICart
{
    Task AddAsync(string sku, int quantity);
}
